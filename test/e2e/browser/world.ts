/// <reference lib="dom" />
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { TraceReceiver } from '../../faults/support/trace-receiver.js';
import { type RunningPlatform, startPlatform } from './platform.js';

/** The password of every demo account. */
export const password = 'gongjian-demo';

/** The two widths at which the pages are walked. */
export const desk = { width: 1440, height: 900 } as const;
export const phone = { width: 390, height: 844 } as const;

/** The address of a page on which nothing is. */
const empty = 'about:blank';

interface Looks {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly locale?: string;
}

/** What the shipped browser is set to for other uses: one process for all pages, and no rules between origins. */
const unlikeUsers = ['--single-process', '--disable-web-security', '--allow-running-insecure-content'];

/** A page of a test lives too short for a process of its own, and for its scripts to be compiled well: both took longer than they saved. */
const forShortLives = ['--renderer-process-limit=1', '--num-raster-threads=1', '--js-flags=--no-maglev --no-turbofan'];

const launch = async (): Promise<Browser> => {
  if (process.env.CHROMIUM_PATH) return chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] });
  const { default: shipped } = await import('@sparticuz/chromium');
  // Pages draw no 3D: without it the processor does not have to play the graphics card, which took half the time of all jobs.
  shipped.setGraphicsMode = false;
  return chromium.launch({
    executablePath: await shipped.executablePath(),
    args: [...shipped.args.filter((one) => !unlikeUsers.includes(one)), ...forShortLives],
  });
};

/** Demo addresses are named by what stands before the @. */
export const emailOf = (account: string): string => (account.includes('@') ? account : `${account}@demo.example`);

/** The platform and the browsers of the people who use it; what a page says in its console is kept. */
export class World {
  readonly complaints: string[] = [];
  private forgiven: RegExp[] = [];
  private readonly passing: BrowserContext[] = [];
  private readonly staying = new Map<string, BrowserContext>();

  private constructor(
    private readonly platform: RunningPlatform,
    private readonly browser: Browser,
    /** Where the platform sends its traces. */
    readonly traces: TraceReceiver,
  ) {}

  static async start(): Promise<World> {
    const traces = await TraceReceiver.open();
    const settings = {
      OTEL_EXPORTER_OTLP_ENDPOINT: traces.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_BSP_SCHEDULE_DELAY: '200',
    };
    const [platform, browser] = await Promise.all([startPlatform(settings), launch()]);
    return new World(platform, browser, traces);
  }

  get address(): string {
    return this.platform.address;
  }

  /** Where the platform's log lies, for what no page can bring about. */
  get eventStoreUrl(): string | undefined {
    return this.platform.eventStoreUrl;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.platform.stop();
    this.traces.close();
  }

  /** Leaves every page that the last job opened; who signed in stays so in a browser of his own, with one page for what comes next. */
  async leave(): Promise<void> {
    const pages = [...this.staying.values()].map((context) => context.pages());
    const others = pages.flatMap(([, ...more]) => more);
    await Promise.all([...this.passing.splice(0), ...others].map((one) => one.close()));
    await Promise.all(
      pages.map(async ([first]) => {
        await first?.unrouteAll({ behavior: 'ignoreErrors' });
        await first?.goto(empty);
      }),
    );
  }

  /** Errors that a job brings about on purpose, such as the answer to a file of the wrong type. */
  forgive(...what: RegExp[]): void {
    this.forgiven.push(...what);
  }

  /** What pages complained about since it was last asked, save what was forgiven. */
  takeComplaints(): string[] {
    const taken = this.complaints.splice(0).filter((one) => !this.forgiven.some((what) => what.test(one)));
    this.forgiven = [];
    return taken;
  }

  private async open({ viewport = desk, locale = 'zh-CN' }: Looks): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      baseURL: this.address,
      viewport,
      locale,
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    // Patience for a busy machine: nothing is timed here.
    context.setDefaultTimeout(30_000);
    context.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${message.page()?.url()}: ${message.text()}`);
    });
    context.on('weberror', (error) => this.complaints.push(`${error.page()?.url()}: ${error.error().stack}`));
    return context;
  }

  /** A new browser in which nobody is signed in. */
  async visitor(looks: Looks = {}): Promise<Page> {
    const context = await this.open(looks);
    this.passing.push(context);
    return context.newPage();
  }

  /** A page that shows the workbench of somebody, who signs in by the form the first time and stays so. */
  async person(account: string, looks: Looks = {}): Promise<Page> {
    const name = `${account} ${looks.viewport?.width} ${looks.locale}`;
    const known = this.staying.get(name);
    const context = known ?? (await this.open(looks));
    const page = context.pages().find((one) => one.url() === empty) ?? (await context.newPage());
    if (known) {
      await page.goto('workbench');
      await settled(page);
      return page;
    }
    await page.goto('sign-in');
    await signIn(page, account);
    this.staying.set(name, context);
    return page;
  }
}

/** Fills in the sign-in form and waits for the workbench. */
export const signIn = async (page: Page, account: string, secret = password): Promise<void> => {
  await page.getByLabel(/^(电子邮箱|E-mail|Email)/).fill(emailOf(account));
  await page.getByLabel(/^(密码|Password)/).fill(secret);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/workbench');
  await settled(page);
};

/** Waits until the page shows what it is about, with nothing still coming or moving. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(
    () =>
      !document.querySelector('[role="status"][aria-label="正在加载"], [role="status"][aria-label="Loading"], [aria-busy="true"]') &&
      document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity),
    undefined,
    // Asked with every frame, as it would be otherwise, the question alone keeps the page drawing.
    { polling: 100 },
  );
};
