/** The outline of a state's sign around the origin, as an SVG path. @param shape as Cytoscape names it */
export function outline(shape: string, width: number, height: number): string {
  const [w, h] = [width / 2, height / 2];
  switch (shape) {
    case 'diamond':
      return polygon([0, -h], [w, 0], [0, h], [-w, 0]);
    case 'triangle':
      return polygon([0, -h], [w, h], [-w, h]);
    case 'octagon': {
      // The corners of a regular one are cut at 0.586 of the half side.
      const [x, y] = [w * 0.414, h * 0.414];
      return polygon([-x, -h], [x, -h], [w, -y], [w, y], [x, h], [-x, h], [-w, y], [-w, -y]);
    }
    default:
      return `M${-w} 0A${w} ${h} 0 1 1 ${w} 0A${w} ${h} 0 1 1 ${-w} 0Z`;
  }
}

function polygon(...corners: [x: number, y: number][]): string {
  return `M${corners.map(([x, y]) => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`).join('L')}Z`;
}
