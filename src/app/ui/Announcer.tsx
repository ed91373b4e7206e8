import { useEffect, useRef, useState } from 'react';

/** Several changes within this time are said as one, in ms. */
const SETTLE = 400;

/** Says a text to screen readers when it changes, politely and once; what stood there at the start stays unsaid. */
export function Announcer({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const last = useRef(text);
  useEffect(() => {
    if (last.current === text) return;
    last.current = text;
    const timer = setTimeout(() => setSaid(text), SETTLE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div role="status" className="sr-only">
      {said}
    </div>
  );
}
