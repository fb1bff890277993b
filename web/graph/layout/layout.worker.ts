import { type LayoutRequest, layOut } from './request.ts';

// Inside the worker `self` is its own scope, which the DOM types do not say.
const scope = self as unknown as {
  onmessage: (event: MessageEvent<{ number: number; request: LayoutRequest }>) => void;
  postMessage(answer: unknown): void;
};

scope.onmessage = async ({ data: { number, request } }) => {
  if (request.kind !== 'organic') {
    scope.postMessage({ number, layout: layOut(request) });
    return;
  }
  // Only who asks for it waits for the library.
  const { organic } = await import('./organic.ts');
  scope.postMessage({
    number,
    layout: {
      positions: organic(request.graph, request.homes, request.fixed),
      labels: {},
      rings: [],
      anew: false,
      free: 0,
    },
  });
};
