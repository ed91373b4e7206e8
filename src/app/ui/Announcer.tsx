import { useEffect, useRef, useState } from 'react';

/** Says a text to screen readers when it changes, politely and once; what stood there at the start stays unsaid. */
export function Announcer({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const last = useRef(text);
  useEffect(() => {
    if (last.current === text) return;
    last.current = text;
    // Several changes in quick succession are said as one.
    const timer = setTimeout(() => setSaid(text), 400);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div role="status" className="sr-only">
      {said}
    </div>
  );
}
