import { startOnline } from "./search/start-online.ts";
import { startSearchPage } from "./search/start-search-page.ts";

startSearchPage(document, startOnline);
