import "./styles/main.scss";
import { startApp } from "./app/start/start-app.tsx";
import { createHttpSource } from "./content/fetch.ts";
import { startOfflineCopy } from "./offline/offline-copy.ts";

// Ids of our own have an underscore: authors name the headings of a case, and their ids never have one.
const root = document.getElementById("app_root");
if (!root) throw new Error('index.html has no element "app_root"; the app has nowhere to go.');
const base = import.meta.env.BASE_URL;
// Not awaited: parts that are fetched later import from this very file, and would wait for it while it waits for them.
void startApp(root, createHttpSource(`${base}data/`));
if (import.meta.env.OFFLINE_COPY) startOfflineCopy(new URL(base, location.href).href);
