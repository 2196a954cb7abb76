import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { RuleId } from "../../../src/diagnostics/catalogue.ts";
import type { Field } from "./ground.ts";
import type { Contents, Mutator, Plant } from "./mutator.ts";
import { randomFrom } from "./random.ts";
import { unexpected } from "./unexpected.ts";

/** What became of one mutator's mistakes. */
export interface Harvest {
  readonly mutator: Mutator;
  planted: number;
  found: number;
  /** Each mistake that was not found, and each finding that nobody planted. */
  readonly missed: string[];
  readonly cried: string[];
}

/** A mistake with the mutator that made it. */
export interface Sown {
  readonly mutator: Mutator;
  readonly plant: Plant;
}

/** Mistakes that are in the manual at one time, each in files of its own. */
interface Bed {
  readonly sown: Sown[];
  readonly taken: Set<string>;
}

/** As many pages as stay untouched in each run. */
const untouchedShare = 0.4;

/** Plants every mutator's mistake in several random pages, checks, and says what was found; the same seed plants the same. */
export function sow(field: Field, mutators: readonly Mutator[], { seed, rounds }: { readonly seed: string; readonly rounds: number }): readonly Harvest[] {
  const harvests = new Map<Mutator, Harvest>(mutators.map((mutator) => [mutator, { mutator, planted: 0, found: 0, missed: [], cried: [] }]));
  for (const { sown } of bedsOf(field, mutators, seed, rounds)) {
    const settings = withRedirects(field, sown);
    const found = field.check(new Map(sown.flatMap(({ plant }) => Object.entries(plant.files))), settings.text);
    reap({ field, sown, found, lineOf: (plant) => plant.at ?? { file: field.settingsFile, line: settings.lineOf(plant) }, settingsText: settings.text }, harvests);
  }
  return [...harvests.values()];
}

function bedsOf(field: Field, mutators: readonly Mutator[], seed: string, rounds: number): readonly Bed[] {
  const beds: Bed[] = [];
  const paths = [...field.ground.pages.keys()].sort();
  const most = Math.ceil(paths.length * (1 - untouchedShare));
  for (const mutator of mutators) {
    const random = randomFrom(`${seed} ${mutator.rule} ${mutator.name}`);
    const used = new Set<string>();
    for (let tries = 0, planted = 0; planted < rounds && tries < rounds * 8; tries += 1) {
      const page = field.ground.pages.get(random.pick(paths) ?? "");
      if (!page || (used.has(page.path) && used.size < paths.length / 2)) continue;
      const plant = mutator.plant(page, random, field.ground);
      if (!plant) continue;
      used.add(page.path);
      planted += 1;
      putInBed(beds, { mutator, plant }, most);
    }
  }
  return beds;
}

function putInBed(beds: Bed[], sown: Sown, most: number): void {
  const files = Object.keys(sown.plant.files);
  const suits = ({ sown: others, taken }: Bed): boolean =>
    others.length < most && others.every(({ mutator }) => mutator.leavesOut === sown.mutator.leavesOut) && !others.some(({ mutator }) => mutator.alone) && files.every((file) => !taken.has(file.toLowerCase()));
  const bed = (sown.mutator.alone ? undefined : beds.find(suits)) ?? { sown: [], taken: new Set<string>() };
  if (bed.sown.length === 0) beds.push(bed);
  bed.sown.push(sown);
  for (const file of files) bed.taken.add(file.toLowerCase());
}

/** The settings with the redirects of all mistakes, each right below the list's key. */
function withRedirects({ settingsText }: Field, sown: readonly Sown[]): { text: string; lineOf: (plant: Plant) => number } {
  const lines = settingsText.split("\n");
  const key = lines.indexOf("redirects:") + 1;
  const at = new Map<Plant, number>();
  const added: string[] = [];
  for (const { plant } of sown) {
    if (!plant.redirects) continue;
    added.push(...plant.redirects.map((item) => `  - ${item}`));
    at.set(plant, key + added.length);
  }
  return { text: [...lines.slice(0, key), ...added, ...lines.slice(key)].join("\n"), lineOf: (plant) => at.get(plant) ?? 0 };
}

/** One check, and what was planted for it. */
export interface Run {
  readonly field: Field;
  readonly sown: readonly Sown[];
  readonly found: readonly Diagnostic[];
  readonly lineOf: (plant: Plant) => { readonly file: string; readonly line: number };
  readonly settingsText: string;
}

function reap(run: Run, harvests: ReadonlyMap<Mutator, Harvest>): void {
  const keys = new Set(run.found.map(keyOf));
  for (const { mutator, plant } of run.sown) {
    const harvest = harvests.get(mutator);
    if (!harvest) continue;
    const place = run.lineOf(plant);
    harvest.planted += 1;
    if (keys.has(keyOf({ ...place, rule: mutator.rule }))) harvest.found += 1;
    else harvest.missed.push(`${place.file}:${place.line} ${shown(run.settingsText, plant, place)} — there: ${run.found.filter(({ file, line }) => file === place.file && (place.line < 1 || Math.abs(line - place.line) < 3)).map(({ rule, line }) => `${rule}@${line}`).join(" ")}`);
  }
  for (const { mutators, finding } of unexpected(run)) {
    for (const mutator of mutators) harvests.get(mutator)?.cried.push(`${finding.file}:${finding.line} ${finding.rule}: ${finding.message}`);
  }
}

const keyOf = ({ file, line, rule }: { readonly file: string; readonly line: number; readonly rule: RuleId }): string => `${file}:${line} ${rule}`;

function shown(settingsText: string, { files, redirects }: Plant, { file, line }: { readonly file: string; readonly line: number }): string {
  const contents: Contents = redirects ? settingsText : files[file];
  return typeof contents === "string" ? JSON.stringify(contents.split("\n")[line - 1]?.slice(0, 160)) : "";
}
