/// <reference types="vite/client" />
declare module "*.module.scss" {
  const classes: Readonly<Record<string, string>>;
  // biome-ignore lint/style/noDefaultExport: the shape of a CSS module
  export default classes;
}
interface ImportMetaEnv {
  /** Scheme and host of the published site, without a slash; set by the build. */
  readonly SITE_ORIGIN?: string;
}
