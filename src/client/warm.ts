import { warmSearch } from "./suggest/warm-search.ts";

// Loaded on the web once suggestions are there: a copy on disk gains nothing from loading ahead, and does not have this script.
const form = document.querySelector<HTMLInputElement>("#header-search")?.form;
if (form) void warmSearch(document, form);
