import { preview } from 'astro';
import config from '../../astro.config.mjs';
import { freePort } from './port.ts';

export interface Server {
  /** Where the site begins. */
  url: string;
  stop: () => Promise<void>;
}

/**
 * Serves what was built, to this machine alone.
 * @param wanted a port, or 0 for any
 * @throws one sentence, where the port is not free
 */
export const serveBuilt = async (wanted: number): Promise<Server> => {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const port = await freePort(wanted);
  if (port === undefined) {
    throw new Error(
      `Port ${wanted} is not free: another program uses it. Stop that one, or choose another: PORT=4400 npm start`,
    );
  }
  const server = await preview({ logLevel: 'warn', server: { host: '127.0.0.1', port } });
  return { url: `http://127.0.0.1:${port}${config.base ?? '/'}`, stop: () => server.stop() };
};
