"""A page to plant faults into: it has none of its own."""

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><style>
:root {{ color-scheme: light dark }} nav {{ width: 12rem }}
body {{ color: #111; background: #fff }} a {{ color: inherit }}
@media (prefers-color-scheme: dark) {{
    body {{ color: #eee; background: #111 }} .dim {{ color: #444; background: #333 }}
}}
@media (max-width: 400px) {{ .small {{ color: #ccc; background: #fff }} }}
</style></head><body><main><h1>A page</h1>{}</main></body></html>"""
