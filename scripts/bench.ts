// Usage: npm run bench [-- --url http://localhost:3000 --seconds 5 --connections 16 [path…]]
// Measures a site that runs on this machine. For a large one, with DATABASE_URL set to an empty PostgreSQL:
// npm run seed -- --listings 250000, npm start, and this in another terminal.
import { Agent, get } from "node:http";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  options: {
    url: { type: "string", default: "http://localhost:3000" },
    seconds: { type: "string", default: "5" },
    connections: { type: "string", default: "16" },
  },
  allowPositionals: true,
});
const milliseconds = Number(values.seconds) * 1_000;
const connections = Number(values.connections);

/** What most visitors ask for: the first page, searches, the same in the data interface, the map and the counter. */
const usual = [
  "/",
  "/zoeken?near=Middelburg&radius=30",
  "/zoeken?q=lassen",
  "/regio/zeeland",
  "/stagetekorten",
  "/api/v1/listings?near=Middelburg&radius=30&limit=50",
  "/api/v1/listings?region=PV29&kind=company_visit&seats=25",
  "/api/v1/map?bbox=3.2,50.7,7.3,53.6&zoom=8",
  "/api/v1/map?bbox=3.4,51.3,4.2,51.7&zoom=10",
  "/api/v1/shortage?region=PV29",
];
/** The cheapest answer that the process gives: what all others are compared with, whatever the machine. */
const cheapest = "/healthz";

const agent = new Agent({ keepAlive: true, maxSockets: connections });

let visitor = 0;
/** Every request is another visitor's, as behind a proxy, or the limit of one would be met. RFC 2544's range for this. */
function nextVisitor(): string {
  visitor = (visitor + 1) % 131_072;
  return `198.${18 + (visitor >> 16)}.${(visitor >> 8) & 255}.${visitor & 255}`;
}

function ask(path: string): Promise<{ status: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    get(values.url + path, { agent, headers: { "X-Forwarded-For": nextVisitor() } }, (response) => {
      let bytes = 0;
      response.on("data", (part: Buffer) => (bytes += part.length));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, bytes }));
      response.on("error", reject);
    }).on("error", reject);
  });
}

/** Every connection asks again as soon as it is answered. Times in milliseconds, sorted; answers per second. */
async function load(path: string): Promise<{ times: number[]; bytes: number; perSecond: number }> {
  const times: number[] = [];
  let bytes = 0;
  const start = performance.now();
  const connection = async () => {
    while (performance.now() < start + milliseconds) {
      const since = performance.now();
      const answer = await ask(path);
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
      times.push(performance.now() - since);
      bytes = answer.bytes;
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const perSecond = (times.length * 1_000) / (performance.now() - start);
  return { times: times.sort((a, b) => a - b), bytes, perSecond };
}

const at = (times: number[], share: number) =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))];
const show = (value: number | undefined) => (value ?? 0).toFixed(1).padStart(8);

async function main(): Promise<void> {
  console.log(`${values.url}, ${values.connections} connections, ${values.seconds} s each`);
  console.log(`   req/s   p50 ms   p95 ms   p99 ms       kB    times  path (times the work of ${cheapest})`);
  let base = 0;
  for (const path of [cheapest, ...(positionals.length > 0 ? positionals : usual)]) {
    await ask(path);
    const { times, bytes, perSecond } = await load(path);
    if (path === cheapest) base = perSecond;
    const spread = [at(times, 0.5), at(times, 0.95), at(times, 0.99)];
    console.log(`${[perSecond, ...spread, bytes / 1_000, base / perSecond].map(show).join(" ")}  ${path}`);
  }
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  })
  .finally(() => agent.destroy());
