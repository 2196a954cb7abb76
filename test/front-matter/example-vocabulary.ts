import type { Vocabulary } from "../../src/front-matter/vocabulary.ts";

const term = (id: string, title: string, aliases: string[] = []) => ({ id, title, aliases });

/** A small manual's words, for tests of front matter. */
export const exampleVocabulary: Vocabulary = {
  phases: [term("discovery", "Discovery"), term("alpha", "Alpha"), term("beta", "Beta"), term("live", "Live")],
  audiences: [
    { ...term("designers", "Designers"), singular: "Designer" },
    { ...term("service-managers", "Service managers", ["service-manager"]), singular: "Service manager" },
    { ...term("developers", "Developers", ["dev", "programmers"]), singular: "Developer" },
  ],
  categories: [term("agile", "Agile delivery"), term("user-research", "User research")],
  owners: [{ id: "design-team", name: "Design team" }],
  layouts: new Set(["guide", "audience", "category"]),
  types: new Set(["guide", "pattern"]),
  audienceLayouts: new Set(["audience"]),
  isFilled: ({ layout }) => layout === "audience" || layout === "category",
  today: "2024-06-15",
};
