import { monitorEventLoopDelay } from 'node:perf_hooks';

type Labels = Readonly<Record<string, string>>;

/** Figures that are read when somebody asks for them. */
export type Gauge = () => number;

/** How often (ms) the event loop's delay is looked at; what Node tells counts it in, also where nothing was late. */
const lookEvery = 10;

/** Counts and gauges in Prometheus' text format. */
export class Metrics {
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #gauges = new Map<string, Gauge>();
  readonly #delay = monitorEventLoopDelay({ resolution: lookEvery });

  constructor() {
    this.#delay.enable();
    this.gauge('process_resident_memory_bytes', () => process.memoryUsage.rss());
    this.gauge('process_heap_used_bytes', () => process.memoryUsage().heapUsed);
    this.gauge('process_uptime_seconds', () => process.uptime());
    this.gauge('process_cpu_seconds', () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1_000_000;
    });
    const late = (nanoseconds: number) => Math.max(0, nanoseconds / 1e9 - lookEvery / 1e3);
    this.gauge('linchpin_event_loop_delay_p50_seconds', () => late(this.#delay.percentile(50)));
    this.gauge('linchpin_event_loop_delay_p99_seconds', () => late(this.#delay.percentile(99)));
    this.gauge('linchpin_event_loop_delay_max_seconds', () => late(this.#delay.max));
  }

  count(name: string, labels: Labels = {}, by = 1): void {
    const series = this.#counts.get(name) ?? new Map<string, number>();
    this.#counts.set(name, series);
    const key = Object.entries(labels)
      .map(([label, value]) => `${label}="${value.replace(/[\\"\n]/g, '_')}"`)
      .join(',');
    series.set(key, (series.get(key) ?? 0) + by);
  }

  gauge(name: string, read: Gauge): void {
    this.#gauges.set(name, read);
  }

  text(): string {
    const lines: string[] = [];
    for (const [name, series] of this.#counts) {
      lines.push(`# TYPE ${name} counter`);
      for (const [labels, value] of series)
        lines.push(`${name}${labels === '' ? '' : `{${labels}}`} ${value}`);
    }
    for (const [name, read] of this.#gauges) lines.push(`# TYPE ${name} gauge`, `${name} ${read()}`);
    // The delay's window is the time between two readings.
    this.#delay.reset();
    return `${lines.join('\n')}\n`;
  }

  close(): void {
    this.#delay.disable();
  }
}
