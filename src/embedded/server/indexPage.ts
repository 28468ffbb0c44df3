/** The page at `/`: everything on it is made by its script. */
export const indexPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>…</title>
    <script defer src="embedded.js"></script>
  </head>
  <body>
    <div id="shell"></div>
  </body>
</html>
`;
