/// <reference types="vite/client" />
interface ImportMetaEnv {
  /** Whether this build keeps an offline copy; null while developing, where a worker would only stand in the way. */
  readonly OFFLINE_COPY: boolean | null;
}
interface ImportMetaEnv {
  /** Scheme and host of the published site, without a slash; set by the build. */
  readonly SITE_ORIGIN?: string;
}
