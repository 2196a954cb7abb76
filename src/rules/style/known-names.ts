import type { Settings } from "../../settings/settings.ts";
import { months } from "./months.ts";

const days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter";
const peoples = "English Welsh Scottish Irish British European American French German Spanish Latin";
const places = "England Wales Scotland Ireland Britain Kingdom Europe London Whitehall";
const products =
  "Internet Google Apple Microsoft Windows Android Chrome Firefox Safari Edge Explorer Linux Ubuntu Mac Twitter Facebook YouTube Slack Jira Trello GitHub Git Java Ruby Rails Python Markdown Excel Word PowerPoint Drupal WordPress " +
  "Bootstrap Sass Docker Amazon Azure Oracle Adobe Flash Skype Zoom Teams Figma Sketch Notify Verify Pay Dragon";
const institutions = "Parliament Crown Cabinet Treasury Act Bill";
const methods = "Agile Scrum Kanban Prince Braille";

/** Words that are written with a capital wherever they stand. */
const always: readonly string[] = [...months, ...[days, peoples, places, products, institutions, methods].flatMap((words) => words.split(" "))];

/** What in this manual is written with capitals: names that everyone knows, and the words of its own terms, owners and name. */
export function knownNames({ name, organisation, owners }: Settings): ReadonlySet<string> {
  const own = [name, organisation, ...owners.map((owner) => owner.name)];
  return new Set([...always, ...own.flatMap((words) => words.split(/\s+/).filter((word) => /^[A-Z]/.test(word)))]);
}
