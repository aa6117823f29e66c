import "./styles/main.scss";
import { startApp } from "./app/start/start-app.tsx";
import { createHttpSource } from "./content/fetch.ts";
import { joinOffline } from "./offline/join-offline.ts";

const root = document.getElementById("root");
if (!root) throw new Error('index.html has no element "root"; the app has nowhere to go.');
const base = import.meta.env.BASE_URL;
// Not awaited: parts that are fetched later import from this very file, and would wait for it while it waits for them.
void startApp(root, createHttpSource(`${base}data/`), joinOffline(new URL(base, location.href).href));
