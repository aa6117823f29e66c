import "./styles/main.scss";
import { startApp } from "./app/start-app.tsx";
import { createHttpSource } from "./content/content-source.ts";

const root = document.getElementById("root");
if (!root) throw new Error('index.html has no element "root"; the app has nowhere to go.');
await startApp(root, createHttpSource(`${import.meta.env.BASE_URL}data/`));
