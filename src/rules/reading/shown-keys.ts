/** The keys of front matter whose values are words that readers see. */
export const shownKeys = ["title", "subtitle", "description"] as const;
