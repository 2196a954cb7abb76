/** The folder, at the root of the site, of files that the build makes: styles, scripts, data and the search index. */
export const assetsFolder = "manual-assets";
