import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: process.env.BASE ?? '/',
  plugins: [react(), tailwindcss()],
  // Fonts below Vite's limit would become data: addresses, which a strict content policy refuses.
  build: { assetsInlineLimit: 0, target: 'es2022' },
});
