/// <reference types="vite/client" />
interface ImportMetaEnv {
  /** Whether this build keeps an offline copy; null while developing, where a worker would only stand in the way. */
  readonly OFFLINE_COPY: boolean | null;
}
declare module "*.module.scss" {
  const classes: Readonly<Record<string, string>>;
  // biome-ignore lint/style/noDefaultExport: the shape of a CSS module
  export default classes;
}
interface ImportMetaEnv {
  /** Scheme and host of the published site, without a slash; set by the build. */
  readonly SITE_ORIGIN?: string;
}
