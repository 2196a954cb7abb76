import type { Manual } from "../../manual/manual.ts";
import type { Page } from "../../pages/page.ts";

/** Whether readers who choose a subject, a phase or a role are shown a page. */
export const isInList = ({ front, isMade }: Page): boolean =>
  front.status !== "withdrawn" && !isMade && (front.category !== undefined || front.phases.length > 0 || front.audience.primary.length > 0 || front.audience.secondary.length > 0);

/** Whether a manual divides its guidance at all; where it does not, one list shows everything. */
export const hasLists = ({ listed }: Manual): boolean => listed.some(isInList);
