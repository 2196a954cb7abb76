import { Button, createAll, ServiceNavigation, SkipLink } from "govuk-frontend";
import { reportLostSearch } from "./report-lost-search.ts";
import { startPrintButtons } from "./print-buttons.ts";
import { startScrollRegions } from "./scroll-regions.ts";
import { startSuggestions } from "./start-suggestions.ts";

// Each page loads this one classic script, which works from `file://` too, where modules do not.
createAll(Button);
createAll(ServiceNavigation);
createAll(SkipLink);
startPrintButtons(document);
startScrollRegions(document);
startSuggestions(document);
reportLostSearch(document);
