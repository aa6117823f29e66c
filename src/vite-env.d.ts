/// <reference types="vite/client" />
interface ImportMetaEnv {
  /** Whether readers of this build keep a copy that works without a network; not set while developing. */
  readonly OFFLINE_COPY?: boolean;
}
interface ImportMetaEnv {
  /** The name of the site by language. */
  readonly SITE_NAME?: { zh: string; en: string };
  /** Scheme and host of the published site, without a slash; set by the build. */
  readonly SITE_ORIGIN?: string;
}
