/// <reference types="vite/client" />
interface ImportMetaEnv {
  /** Whether readers of this build keep a copy that works without a network; not set while developing. */
  readonly OFFLINE_COPY?: boolean;
}
interface ImportMetaEnv {
  /** The settings of `data/site.yaml` that the app reads. */
  readonly SITE?: import("./domain/site.ts").SiteData;
  /** Scheme and host of the published site, without a slash; set by the build. */
  readonly SITE_ORIGIN?: string;
}
