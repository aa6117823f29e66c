import "./styles/main.scss";
import { startApp } from "./app/start-app.tsx";
import { createHttpSource } from "./content/content-source.ts";
import { joinOffline } from "./offline/join-offline.ts";

const root = document.getElementById("root");
if (!root) throw new Error('index.html has no element "root"; the app has nowhere to go.');
const base = import.meta.env.BASE_URL;
// Not awaited: what it loads stands in part on this very file, which would then wait for itself.
void startApp(root, createHttpSource(`${base}data/`), joinOffline(new URL(base, location.href).href));
