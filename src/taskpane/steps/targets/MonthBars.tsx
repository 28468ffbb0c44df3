import type { BasisPicture } from "./basisPictures";

const width = 72;
const height = 20;
const gap = 2;
/** Every third gap is wider: three months make a quarter. */
const quarterGap = 4;

/** Twelve small bars, grouped by quarter; a flat line where there is nothing to draw. For the eye only. */
export function MonthBars({ months }: { readonly months: BasisPicture }) {
  const bars = months ?? [];
  const largest = Math.max(...bars, 0);
  const gaps = gap * (bars.length - 1) + (quarterGap - gap) * Math.floor((bars.length - 1) / 3);
  const thickness = (width - gaps) / Math.max(1, bars.length);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden focusable={false}>
      {largest === 0 && (
        <line x1={0} x2={width} y1={height - 1} y2={height - 1} stroke="currentColor" strokeDasharray="3 3" />
      )}
      {largest > 0 &&
        bars.map((value, index) => {
          const tall = Math.max(1, (value / largest) * height);
          const x = index * (thickness + gap) + Math.floor(index / 3) * (quarterGap - gap);
          return <rect key={index} x={x} y={height - tall} width={thickness} height={tall} fill="currentColor" />;
        })}
    </svg>
  );
}
