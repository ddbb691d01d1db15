// node .ci/serve.mjs [--port N] [--folder dist]: serves the built site as a host would.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { host, warm } from './host.mjs';
import { readTree } from './page.mjs';
import { root } from './paths.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: process.env.PORT || '8080' }, folder: { type: 'string', default: 'dist' } } });
const folder = join(root, values.folder);
await warm(folder, await readTree(folder));
const server = host(folder);
server.on('error', (error) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${values.port} is taken. Choose another: PORT=8090 make serve` : String(error));
  process.exit(1);
});
server.listen(Number(values.port), () => console.log(`Trellis is at http://localhost:${server.address().port}`));
