import type { FieldRules } from "../rule.ts";
import { bareUrl } from "./bare-url.ts";
import { brokenAnchor } from "./broken-anchor.ts";
import { brokenImage } from "./broken-image.ts";
import { brokenLink } from "./broken-link.ts";
import { emptyLink } from "./empty-link.ts";
import { externalImage } from "./external-image.ts";
import { insecureLink } from "./insecure-link.ts";
import { linkCase } from "./link-case.ts";
import { linkForColleagues } from "./link-for-colleagues.ts";
import { linkToUnpublished } from "./link-to-unpublished.ts";
import { malformedLink } from "./malformed-link.ts";
import { oldAddress } from "./old-address.ts";
import { ownAbsoluteAddress } from "./own-absolute-address.ts";
import { previewLink } from "./preview-link.ts";
import { repeatedDefinition } from "./repeated-definition.ts";
import { sameTextLinks } from "./same-text-links.ts";
import { unsafeLink } from "./unsafe-link.ts";
import { unusedDefinition } from "./unused-definition.ts";
import { vagueLinkText } from "./vague-link-text.ts";
import { wrappedAddress } from "./wrapped-address.ts";

/** The rules of this field. */
export const linkRules: FieldRules = {
  page: [bareUrl, emptyLink, repeatedDefinition, unusedDefinition, vagueLinkText],
  manual: [brokenAnchor, brokenImage, brokenLink, externalImage, insecureLink, linkCase, linkForColleagues, linkToUnpublished, malformedLink, oldAddress, ownAbsoluteAddress, previewLink, sameTextLinks, unsafeLink, wrappedAddress],
};
