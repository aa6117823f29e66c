import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";

export type Message = { line: number; message: string };
type Settings = Record<string, unknown>;
type Incoming = { id?: number; method?: string; params?: never; result?: unknown };

/** Drives yaml-language-server over its standard streams, as an editor does, with the settings of the workspace. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #root: string;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  readonly #published = new Map<string, (messages: Message[]) => void>();
  #buffer = Buffer.alloc(0);
  #id = 0;

  private constructor(root: string, settings: Settings) {
    this.#root = root;
    const program = "node_modules/yaml-language-server/bin/yaml-language-server";
    this.#process = spawn(process.execPath, [program, "--stdio"]);
    this.#process.stdout.on("data", (chunk: Buffer) => this.#read(chunk, settings));
  }

  static async start(root: string, settings: Settings): Promise<LanguageServer> {
    const server = new LanguageServer(root, settings);
    await server.#request("initialize", {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: "casebook" }],
      capabilities: { workspace: { configuration: true, workspaceFolders: true } },
    });
    server.#send({ method: "initialized", params: {} });
    server.#send({ method: "workspace/didChangeConfiguration", params: { settings } });
    return server;
  }

  /** What the editor would underline in a file with this text. `path` is relative to the root. */
  check(path: string, text: string): Promise<Message[]> {
    const uri = `${this.#root}/${path}`;
    return new Promise((resolve) => {
      this.#published.set(uri, resolve);
      this.#open(uri, text);
    });
  }

  /** What the editor would offer at a place, from 0. */
  async complete(path: string, text: string, line: number, character: number): Promise<string[]> {
    const uri = `${this.#root}/${path}`;
    this.#open(uri, text);
    const params = { textDocument: { uri }, position: { line, character } };
    const { items } = (await this.#request("textDocument/completion", params)) as { items: { label: string }[] };
    return items.map(({ label }) => label);
  }

  stop(): void {
    this.#process.kill();
  }

  #open(uri: string, text: string) {
    const textDocument = { uri, languageId: "yaml", version: 1, text };
    this.#send({ method: "textDocument/didOpen", params: { textDocument } });
  }

  #request(method: string, params: unknown): Promise<unknown> {
    this.#id += 1;
    const id = this.#id;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ id, method, params });
    });
  }

  #send(message: object) {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk: Buffer, settings: Settings) {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const end = this.#buffer.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/.exec(this.#buffer.subarray(0, Math.max(0, end)).toString())?.[1]);
      if (end < 0 || this.#buffer.length < end + 4 + length) return;
      const body = this.#buffer.subarray(end + 4, end + 4 + length).toString();
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      this.#receive(JSON.parse(body) as Incoming, settings);
    }
  }

  #receive({ id, method, params, result }: Incoming, settings: Settings) {
    if (method === undefined && id !== undefined) this.#waiting.get(id)?.(result);
    else if (method === "workspace/configuration") {
      const { items } = params as unknown as { items: { section: string }[] };
      this.#send({ id, result: items.map(({ section }) => settings[section] ?? null) });
    } else if (method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = params as unknown as {
        uri: string;
        diagnostics: { message: string; range: { start: { line: number } } }[];
      };
      this.#published.get(uri)?.(diagnostics.map(({ message, range }) => ({ line: range.start.line + 1, message })));
    } else if (id !== undefined) this.#send({ id, result: null });
  }
}
