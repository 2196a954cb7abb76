import type { ConfigData } from "html-validate";

/** How pages are validated: html-validate's recommended rules, less what is listed here, each for a reason. */
export const htmlValidateConfig: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Boxes of one name are one question: any of its answers.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "reset", "submit"] }],
    // GOV.UK's buttons that lead to a page are links with the role of a button, by design.
    "prefer-native-element": ["error", { exclude: ["button"] }],
    // How long a title may be is said to its author by title-too-long; the manual's name stands behind it.
    "long-title": "off",
    // Source style, of no effect on readers: spaces at the end of a line, and a tbody that every browser adds itself.
    "no-trailing-whitespace": "off",
    "prefer-tbody": "off",
  },
};
