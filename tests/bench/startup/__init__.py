"""How fast the page is ready, and what it costs, beside a plain page of Pyodide, numpy, Pillow."""
