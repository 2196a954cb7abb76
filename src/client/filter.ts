import { startFilter } from "./filter/start-filter.ts";

const root = document.querySelector<HTMLElement>("[data-filter]");
if (root) startFilter(root);
