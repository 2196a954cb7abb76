import { loadPagefind } from "packed:pagefind";
import { digits, embedded } from "packed:index";
import { type PackedSearch, startOffline } from "./search/start-offline.ts";
import { startSearchPage } from "./search/start-search-page.ts";

// The results page of an offline copy loads this script; the packer adds the search's program and index.
startSearchPage(document, startOffline({ loadPagefind: loadPagefind as PackedSearch["loadPagefind"], embedded, digits }));
