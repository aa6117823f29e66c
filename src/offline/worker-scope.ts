/** The part of a service worker's global scope that we use; TypeScript's DOM library describes windows only. */
export type WorkerEvent = Event & { waitUntil: (work: Promise<unknown>) => void };
export type WorkerFetchEvent = WorkerEvent & {
  readonly request: Request;
  respondWith: (response: Promise<Response>) => void;
};
export type WorkerMessageEvent = WorkerEvent & { readonly data: unknown };

export type WorkerScope = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: "install" | "activate", listener: (event: WorkerEvent) => void): void;
    (type: "fetch", listener: (event: WorkerFetchEvent) => void): void;
    (type: "message", listener: (event: WorkerMessageEvent) => void): void;
  };
};
