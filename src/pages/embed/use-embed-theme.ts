import { useLayoutEffect } from "react";
import type { EmbedTheme } from "./embed-theme.ts";

/** Sets the theme on the root element while the embed is shown. Setting single properties is allowed by the content security policy. */
export function useEmbedTheme({ properties, scheme }: EmbedTheme): void {
  const wanted = JSON.stringify(properties);
  useLayoutEffect(() => {
    const { style, dataset } = document.documentElement;
    const entries = Object.entries(JSON.parse(wanted) as Record<string, string>);
    for (const [name, value] of entries) style.setProperty(name, value);
    if (scheme !== "auto") dataset["scheme"] = scheme;
    return () => {
      for (const [name] of entries) style.removeProperty(name);
      delete dataset["scheme"];
    };
  }, [wanted, scheme]);
}
