import { asBlock, inWords } from "../planting/in-body.ts";
import type { Ground, Mutator } from "../planting/mutator.ts";
import type { Random } from "../planting/random.ts";

const image = (random: Random, { manual }: Ground): string => {
  const found = random.pick(manual.assets.filter(({ path }) => /\.(?:png|jpe?g|svg|gif)$/.test(path)));
  return manual.settings.basePath + (found?.path ?? "");
};

const longText = "A wall with a row of cards for each week, in which each card names a task, the person who does it, the day on which it was started, and the day on which it should be done";

/** Mistakes that keep some people from using a page. */
export const accessibilityMutators: readonly Mutator[] = [
  asBlock("missing-alt", "Markdown", (random, ground) => `![](${image(random, ground)})`),
  inWords("missing-alt", "among words", (random, ground) => `the plan <img src="${image(random, ground)}">`),
  asBlock("missing-alt", "HTML", (random, ground) => `<p><img src="${image(random, ground)}"></p>`),
  asBlock("alt-is-file-name", "a file", (random, ground) => `![${random.word()}-plan.png](${image(random, ground)})`),
  asBlock("alt-is-file-name", "a camera", (random, ground) => `![IMG_${1000 + random.below(8999)}](${image(random, ground)})`),
  asBlock("alt-is-file-name", "HTML", (random, ground) => `<p><img src="${image(random, ground)}" alt="${random.word()}.jpg"></p>`),
  asBlock("alt-says-image", "at the start", (random, ground) => `![Picture of a wall with cards](${image(random, ground)})`),
  asBlock("vague-alt", "nothing else", (random, ground) => `![diagram](${image(random, ground)})`),
  asBlock("vague-alt", "a number", (random, ground) => `![Figure ${1 + random.below(9)}](${image(random, ground)})`),
  asBlock("vague-alt", "HTML", (random, ground) => `<p><img src="${image(random, ground)}" alt="alt text"></p>`),
  asBlock("vague-alt", "guessed", (random, ground) => `![A close up of a wall Description automatically generated](${image(random, ground)})`),
  asBlock("alt-is-file-name", "underscores", (random, ground) => `![service_map_v2](${image(random, ground)})`),
  asBlock("missing-alt", "an area", '<map name="offices"><area href="https://plans.example/a" shape="default"></map>'),
  asBlock("colour-as-cue", "a status", "Required fields are red."),
  asBlock("colour-as-cue", "highlighted", "The steps highlighted in yellow are new."),
  asBlock("colour-as-cue", "a background", "Rows with a grey background are closed."),
  asBlock("position-as-cue", "a box", "See the box to the right."),
  asBlock("alt-says-image", "HTML", (random, ground) => `<p><img src="${image(random, ground)}" alt="An image of two people"></p>`),
  asBlock("long-alt", "Markdown", (random, ground) => `![${longText}](${image(random, ground)})`),
  asBlock("long-alt", "HTML", (random, ground) => `<p><img src="${image(random, ground)}" alt="${longText}"></p>`),
  inWords("icon-link", "an arrow", "the plan [→](https://plans.example/a)"),
  inWords("icon-link", "HTML", 'the plan <a href="https://plans.example/b">»</a>'),
  inWords("icon-link", "an emoji", "the plan [📄](https://plans.example/c)"),
  asBlock("frame-without-title", "alone", '<iframe src="https://maps.example/offices"></iframe>', { alongside: ["embedded-content"] }),
  asBlock("frame-without-title", "an empty title", '<iframe title="" src="https://maps.example/offices"></iframe>', { alongside: ["embedded-content"] }),
  asBlock("colour-as-cue", "a button", "Click the green button to go on."),
  asBlock("colour-as-cue", "marked", "Correct the fields marked in red."),
  asBlock("colour-as-cue", "in a list", "To go on:\n\n- check your answers\n- press the blue button", { at: 3 }),
  asBlock("position-as-cue", "a menu", "Choose a phase from the menu on the left."),
  asBlock("position-as-cue", "a column", "Use the links in the right-hand column."),
];
