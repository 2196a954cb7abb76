import type { FieldRules } from "../rule.ts";
import { duplicateOrder } from "./duplicate-order.ts";
import { duplicateRedirect } from "./duplicate-redirect.ts";
import { duplicateTitle } from "./duplicate-title.ts";
import { duplicateUrl } from "./duplicate-url.ts";
import { hiddenFromSearch } from "./hidden-from-search.ts";
import { linkToWithdrawn } from "./link-to-withdrawn.ts";
import { malformedRedirect } from "./malformed-redirect.ts";
import { missingNumber } from "./missing-number.ts";
import { noContent } from "./no-content.ts";
import { orphanPage } from "./orphan-page.ts";
import { pageWithoutOwner } from "./page-without-owner.ts";
import { partWithoutWhole } from "./part-without-whole.ts";
import { pointWithoutGuidance } from "./point-without-guidance.ts";
import { redirectChain } from "./redirect-chain.ts";
import { redirectHidesPage } from "./redirect-hides-page.ts";
import { redirectLoop } from "./redirect-loop.ts";
import { redirectToNowhere } from "./redirect-to-nowhere.ts";
import { reservedUrl } from "./reserved-url.ts";
import { reviewOverdue } from "./review-overdue.ts";
import { secondOfTerm } from "./second-of-term.ts";
import { unlistedPage } from "./unlisted-page.ts";
import { unsafeRedirect } from "./unsafe-redirect.ts";
import { unusedFile } from "./unused-file.ts";
import { unusedTerm } from "./unused-term.ts";

/** The rules of this field. */
export const manualRules: FieldRules = {
  manual: [
    duplicateOrder,
    duplicateRedirect,
    duplicateTitle,
    duplicateUrl,
    hiddenFromSearch,
    linkToWithdrawn,
    malformedRedirect,
    missingNumber,
    noContent,
    orphanPage,
    pageWithoutOwner,
    partWithoutWhole,
    pointWithoutGuidance,
    redirectChain,
    redirectHidesPage,
    redirectLoop,
    redirectToNowhere,
    reservedUrl,
    reviewOverdue,
    secondOfTerm,
    unlistedPage,
    unsafeRedirect,
    unusedFile,
    unusedTerm,
  ],
};
