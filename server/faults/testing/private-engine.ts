import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Docker } from '../../../sandbox/docker.ts';
import { until } from '../../../sandbox/testing/watch-pool.ts';
import { openDocker } from '../../setup/docker-engine.ts';
import { followProgress, hasImage } from '../../setup/docker-images.ts';
import { ensureSandboxImage } from '../../setup/sandbox-image.ts';
import { type Namespaces, openNamespaces } from './namespaces.ts';
import { removeCgroups } from './remove-cgroups.ts';

/** Room for the images twice, for loading one unpacks it. */
const diskSize = '512m';
/** The name of another runtime that this engine knows; it is runc. */
export const otherRuntime = 'strict';
const baseImages = ['touchstone-base:trixie', 'debian:trixie-slim'];

/** A Docker engine that a test may kill, fill and rob: the machine's own is nobody's to break. */
export class PrivateEngine implements AsyncDisposable {
  readonly dockerHost: string;
  readonly docker: Docker;
  readonly #folder: string;
  readonly #inside: Namespaces;
  #daemon: ChildProcess | undefined;

  private constructor(folder: string, inside: Namespaces) {
    this.#folder = folder;
    this.#inside = inside;
    this.dockerHost = `unix://${folder}/docker.sock`;
    this.docker = openDocker(this.dockerHost);
  }

  /** Running, with the sandbox's image and the one that it is built on. */
  static async open(): Promise<PrivateEngine> {
    const folder = await mkdtemp(join(tmpdir(), 'touchstone-engine-'));
    await mkdir(join(folder, 'data'));
    const engine = new PrivateEngine(folder, await openNamespaces(join(folder, 'data'), diskSize));
    try {
      await engine.start();
      await engine.#loadImages();
      return engine;
    } catch (error) {
      await engine[Symbol.asyncDispose]();
      throw error;
    }
  }

  async start(): Promise<void> {
    const log = openSync(join(this.#folder, 'log'), 'a');
    const daemon = spawn(...this.#inside.enter(['dockerd', ...this.#flags()]), {
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    this.#daemon = daemon;
    await until(async () => {
      if (daemon.exitCode !== null) throw new Error(`dockerd ended: ${this.log().slice(-1500)}`);
      return this.docker.ping().then(
        () => true,
        () => false,
      );
    });
  }

  /** kill -9, of its containerd too. Boxes and their shims stay behind as orphans. */
  async kill(): Promise<void> {
    const gone = this.#daemon && once(this.#daemon, 'close');
    for (const file of ['docker.pid', 'exec/containerd/containerd.pid']) {
      // One may take the other with it.
      await this.#inside.run(`kill -9 $(cat ${join(this.#folder, file)})`);
    }
    await gone;
  }

  /** It keeps its connections and answers nothing, until the returned function is called. */
  async hang(): Promise<() => void> {
    await this.#inside.run(`kill -STOP $(cat ${join(this.#folder, 'docker.pid')})`);
    return () => this.#goOn();
  }

  /** What has entered the namespaces stops with its child, and continues it. */
  #goOn(): void {
    this.#daemon?.kill('SIGCONT');
  }

  /** Leaves not a byte of its disk, until the returned function is called. */
  async fillDisk(): Promise<() => Promise<void>> {
    const file = join(this.#folder, 'data/filler');
    const { output } = await this.#inside.run(`dd if=/dev/zero of=${file} bs=64k`);
    if (!output.includes('No space left on device')) throw new Error(`the disk is not full: ${output}`);
    return async () => void (await this.#inside.run(`rm ${file}`));
  }

  log(): string {
    return readFileSync(join(this.#folder, 'log'), 'utf8');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#goOn();
    await this.#inside[Symbol.asyncDispose]();
    await removeCgroups(this.#name);
    await rm(this.#folder, { recursive: true });
  }

  get #name(): string {
    return basename(this.#folder);
  }

  #flags(): string[] {
    const at = (name: string) => join(this.#folder, name);
    const places = ['--data-root', at('data'), '--exec-root', at('exec'), '--pidfile', at('docker.pid')];
    const network = ['--bridge=none', '--iptables=false', '--ip-masq=false'];
    const cgroups = ['--exec-opt', 'native.cgroupdriver=cgroupfs', '--cgroup-parent', `/${this.#name}`];
    return [
      ...places,
      '--host',
      this.dockerHost,
      ...network,
      ...cgroups,
      '--add-runtime',
      `${otherRuntime}=runc`,
    ];
  }

  async #loadImages(): Promise<void> {
    const machine = openDocker();
    const tags = [await ensureSandboxImage(machine, () => {})];
    for (const tag of baseImages) if (await hasImage(machine, tag)) tags.push(tag);
    for (const tag of tags) {
      const stream = await this.docker.loadImage(await machine.getImage(tag).get());
      await followProgress(this.docker, stream, () => {});
    }
  }
}
