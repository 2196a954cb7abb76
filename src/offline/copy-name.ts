import type { SiteFacts } from "./site-facts.ts";

/** What a copy's folder and zip are called: short, because paths on Windows may have 260 characters in all. */
export function copyName({ name }: Pick<SiteFacts, "name">): string {
  const words = name.normalize("NFD").toLowerCase().match(/[a-z0-9]+/g) ?? ["manual"];
  return `${words.join("-").slice(0, 60).replace(/-$/, "")}-offline`;
}
