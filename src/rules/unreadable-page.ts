import type { Manual } from "../manual/manual.ts";
import { addressKey } from "../pages/address.ts";

/** Whether an address below the base path is that of a page that is left out because of an error of its own; what leads there is not to blame. */
export const isUnreadable = ({ unreadable }: Manual, address: string): boolean => unreadable.length > 0 && unreadable.some(({ url }) => addressKey(url) === addressKey(address));
