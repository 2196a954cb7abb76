import type { Tab } from "../drive.ts";

/** What a copy on disk may never do: say anything on the console, fail, or ask for what is not on the disk. */
export const complaintsOf = ({ heard }: Tab): string[] => [
  ...heard.console,
  ...heard.errors,
  ...heard.failed,
  ...heard.requests.filter((address) => !/^(file|data|about):/.test(address)),
];
