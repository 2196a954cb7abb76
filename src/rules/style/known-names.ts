import type { Settings } from "../../settings/settings.ts";

/** Words that are written with a capital wherever they stand. */
const always =
  "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter " +
  "English Welsh Scottish Irish British European American French German Spanish Latin England Wales Scotland Ireland Britain Kingdom Europe London Whitehall " +
  "Internet Google Apple Microsoft Windows Android Chrome Firefox Safari Edge Explorer Linux Ubuntu Mac Twitter Facebook YouTube Slack Jira Trello GitHub Git Java Ruby Rails Python Markdown Excel Word PowerPoint Drupal WordPress " +
  "Parliament Crown Cabinet Treasury Act Bill Agile Scrum Kanban Prince Bootstrap Sass Docker Amazon Azure Oracle Adobe Flash Skype Zoom Teams Figma Sketch Notify Verify Pay Braille Dragon";

/** What in this manual is written with capitals: names that everyone knows, and the words of its own terms, owners and name. */
export function knownNames({ name, organisation, owners }: Settings): ReadonlySet<string> {
  const own = [name, organisation, ...owners.map((owner) => owner.name)];
  return new Set([...always.split(" "), ...own.flatMap((words) => words.split(/\s+/).filter((word) => /^[A-Z]/.test(word)))]);
}
