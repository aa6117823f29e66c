/** File name of the service worker, at the root of the site. */
export const workerFile = "sw.js";

/** The one Trusted Types policy of the site; the content policy allows this name and no other. */
export const trustedPolicy = "casebook-sw";

type Policy = { createScriptURL: (url: string) => string };
type TrustedTypes = { createPolicy: (name: string, rules: Policy) => Policy };

/**
 * The worker's address as browsers with Trusted Types demand it: `register` is a script sink there, so a plain text is
 * refused. The policy passes this one address and throws on any other.
 */
export function trustedWorkerAddress(address: string, scope: object = globalThis): string {
  if (!hasTrustedTypes(scope)) return address;
  const policy = scope.trustedTypes.createPolicy(trustedPolicy, {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError(`Only ${address} may be a worker, not ${url}.`);
      return url;
    },
  });
  return policy.createScriptURL(address);
}

const hasTrustedTypes = (scope: object): scope is { trustedTypes: TrustedTypes } => "trustedTypes" in scope;
