import { asBlock, inWords, within } from "../planting/in-body.ts";
import type { Mutator } from "../planting/mutator.ts";
import { joined } from "../planting/page-text.ts";

/** Mistakes in the characters and words of a page. */
export const textMutators: readonly Mutator[] = [
  inWords("invisible-character", "a space of no width", "the wo\u200Brds there"),
  inWords("invisible-character", "a soft hyphen", "the wo\u00ADrds there"),
  inWords("invisible-character", "a mark in the middle", "the \uFEFFwords there"),
  inWords("mojibake", "an apostrophe", "the teamâ€™s plan"),
  inWords("mojibake", "a pound sign", "Â£5,000"),
  inWords("mojibake", "a quotation mark", "the â€œplanâ€\u009D there"),
  inWords("mojibake", "a letter", "the cafÃ© there"),
  inWords("mojibake", "in Welsh", "the TÅ· Newydd there"),
  inWords("mojibake", "on a Mac", "the team‚Äôs plan"),
  inWords("mojibake", "as entities", "the team&acirc;&euro;&trade;s plan"),
  inWords("mojibake", "before a space", "the planÂ of it"),
  inWords("mojibake", "lost", "the team\uFFFDs plan"),
  asBlock("merge-conflict", "two versions", "<<<<<<< HEAD\nMeet the team every week.\n=======\nMeet the team every two weeks.\n>>>>>>> new-rhythm", { alongside: ["second-h1", "skipped-level", "heading-without-space"] }),
  asBlock("merge-conflict", "a mark that was left", "Meet the team.\n>>>>>>> new-rhythm\n\nThen plan.", { at: 1 }),
  inWords("template-tag", "a value", "the {{ team.email }} there"),
  inWords("template-tag", "a tag", "the {% include plan %} there"),
  inWords("template-tag", "another language", "the <%= team %> there", { where: within.prose, alongside: ["unsafe-html"] }),
  inWords("placeholder-text", "TBC", "something, date TBC"),
  asBlock("placeholder-text", "TODO", "TODO: say more about this."),
  asBlock("placeholder-text", "Latin", "Lorem ipsum dolor sit amet, consectetur."),
  inWords("placeholder-text", "goes here", "text goes here, then"),
  inWords("placeholder-text", "a date", "the plan of XX March there"),
  inWords("placeholder-text", "a bracket", "the plan [Jo to check] there"),
  inWords("template-tag", "of a letter", "the %%NAME%% there"),
  asBlock("merge-conflict", "the middle that was left", "Meet the team.\n=======\nMeet the whole team.", { at: 1 }),
  {
    rule: "mixed-line-endings",
    name: "one line",
    plant(page, random) {
      const at = 1 + random.below(page.lines.length - 2);
      const other = page.lineEnd === "\n" ? "\r\n" : "\n";
      if (page.lines.length < 6) return undefined;
      const text = joined(page, page.lines.slice(0, at + 1)) + other + joined(page, page.lines.slice(at + 1));
      return { files: { [page.path]: text }, at: { file: page.path, line: at + 1 } };
    },
  },
  {
    rule: "missing-final-newline",
    name: "cut off",
    plant(page) {
      const text = page.text.replace(/\s+$/, "");
      return text === page.text ? undefined : { files: { [page.path]: text }, at: { file: page.path, line: text.split("\n").length } };
    },
  },
  inWords("doubled-word", "the", "more of the the same"),
  inWords("doubled-word", "and", "plans and and teams"),
  asBlock("doubled-word", "over two lines", "Talk to the team about the\nthe plan for the week."),
];
