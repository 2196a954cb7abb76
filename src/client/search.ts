import { startOnline } from "./search/start-online.ts";
import { startSearchPage } from "./search/start-search-page.ts";
import { siteAddresses } from "./site/addresses.ts";

const { searchWorker = "" } = document.body.dataset;
startSearchPage(document, startOnline(siteAddresses(document.body).file(searchWorker), document.documentElement.lang));
