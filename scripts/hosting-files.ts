import { pdfWorkerPolicy, policy } from './content-security-policy.ts';

/** Sent with every file. `frame-ancestors` is read from a header only. */
const framed = (own: string): string => `${own}; frame-ancestors 'none'`;
const PAGE = framed(policy);
const PDF_WORKER = framed(pdfWorkerPolicy);
const HEADERS: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
];
/**
 * A file in `assets` has its contents in its name; all others are asked for anew. So is one that is not there: it may be on its way
 * when a new version is laid in the place of the old, and a browser would remember for a year that there is none.
 */
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_ANEW = 'no-cache';
const PDF_FILE = String.raw`/pdf-worker-[\w-]+\.js$`;
/** What was answered when there is such a file, whole, unchanged or in part. */
const IS_THERE = '20[06]|304';
/** What mail systems make of the # in a link, once or several times over. */
const MAILED = String.raw`%(?:25)*23/`;

const nginx = `# Written by scripts/write-hosting.ts. Put it where nginx includes files inside http { … }, and change root and server_name.
map $uri $brukerpanel_policy {
    default "${PAGE}";
    "~${PDF_FILE}" "${PDF_WORKER}";
}
map "$status $uri" $brukerpanel_cache {
    default "${ASK_ANEW}";
    "~^(?:${IS_THERE}) .*/assets/" "${FOR_EVER}";
}
server {
    listen 8080;
    server_name _;
    root /srv/brukerpanelveilederen;
    index index.html;

    # A link whose # a mail system has written anew leads to where it was meant to go.
    if ($request_uri ~* "^(.*?)${MAILED}(.*)$") {
        return 302 "$1#/$2";
    }
    add_header Content-Security-Policy $brukerpanel_policy always;
    add_header Cache-Control $brukerpanel_cache always;
${HEADERS.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}
    gzip on;
    gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

    location ~ \\.webmanifest$ {
        types { }
        default_type application/manifest+json;
    }
}
`;

const apache = `# Written by scripts/write-hosting.ts. A .htaccess beside index.html, or inside <Directory>. Needs mod_headers and mod_rewrite.
AddType application/manifest+json .webmanifest
AddType text/javascript .js
DirectoryIndex index.html

# A link whose # a mail system has written anew leads to where it was meant to go.
RewriteEngine On
RewriteCond %{THE_REQUEST} "\\s(\\S*?)${MAILED}(\\S*)\\sHTTP" [NC]
RewriteRule ^ %1#/%2 [R=302,L,NE]

Header always set Content-Security-Policy "${PAGE}"
<FilesMatch "${PDF_FILE.slice(1)}">
    Header always set Content-Security-Policy "${PDF_WORKER}"
</FilesMatch>
${HEADERS.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
Header always set Cache-Control "${ASK_ANEW}"
Header always set Cache-Control "${FOR_EVER}" "expr=%{REQUEST_URI} =~ m#/assets/# && %{REQUEST_STATUS} =~ /^(?:${IS_THERE})$/"
`;

const caddy = `# Written by scripts/write-hosting.ts. Change the address and the root.
:8080 {
	root * /srv/brukerpanelveilederen

	# A link whose # a mail system has written anew leads to where it was meant to go.
	@mailed vars_regexp mailed {http.request.uri} (?i)^(.*?)${MAILED}(.*)$
	redir @mailed {re.mailed.1}#/{re.mailed.2} 302

	@pdf path_regexp ${PDF_FILE}
	@notPdf not path_regexp ${PDF_FILE}
	header @pdf Content-Security-Policy "${PDF_WORKER}"
	header @notPdf Content-Security-Policy "${PAGE}"
	@kept {
		path_regexp /assets/
		file
	}
	@asked not {
		path_regexp /assets/
		file
	}
	header @kept Cache-Control "${FOR_EVER}"
	header @asked Cache-Control "${ASK_ANEW}"
${HEADERS.map(([name, value]) => `	header ${name} "${value}"`).join('\n')}
	@manifest path_regexp \\.webmanifest$
	header @manifest Content-Type application/manifest+json
	encode gzip
	file_server
}
`;

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const iis = `<?xml version="1.0" encoding="utf-8"?>
<!-- Written by scripts/write-hosting.ts. Lies beside index.html. The rules need the URL Rewrite module. -->
<configuration>
  <system.webServer>
    <security>
      <requestFiltering allowDoubleEscaping="true" />
    </security>
    <staticContent>
      <remove fileExtension=".webmanifest" />
      <mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />
      <remove fileExtension=".webp" />
      <mimeMap fileExtension=".webp" mimeType="image/webp" />
      <remove fileExtension=".woff" />
      <mimeMap fileExtension=".woff" mimeType="font/woff" />
      <remove fileExtension=".woff2" />
      <mimeMap fileExtension=".woff2" mimeType="font/woff2" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <add name="Content-Security-Policy" value="${xml(PAGE)}" />
        <add name="Cache-Control" value="${ASK_ANEW}" />
${HEADERS.map(([name, value]) => `        <add name="${name}" value="${value}" />`).join('\n')}
      </customHeaders>
    </httpProtocol>
    <rewrite>
      <rules>
        <rule name="A link whose hash a mail system has written anew" stopProcessing="true">
          <match url=".*" />
          <conditions>
            <add input="{UNENCODED_URL}" pattern="^(.*?)${MAILED}(.*)$" />
          </conditions>
          <action type="Redirect" url="{C:1}#/{C:2}" redirectType="Found" appendQueryString="false" />
        </rule>
      </rules>
      <outboundRules>
        <rule name="The policy of the PDF worker">
          <match serverVariable="RESPONSE_Content_Security_Policy" pattern=".*" />
          <conditions>
            <add input="{REQUEST_URI}" pattern="${PDF_FILE}" />
          </conditions>
          <action type="Rewrite" value="${xml(PDF_WORKER)}" />
        </rule>
        <rule name="What never changes is kept">
          <match serverVariable="RESPONSE_Cache_Control" pattern=".*" />
          <conditions>
            <add input="{REQUEST_URI}" pattern="/assets/" />
            <add input="{RESPONSE_STATUS}" pattern="^(?:${IS_THERE})" />
          </conditions>
          <action type="Rewrite" value="${FOR_EVER}" />
        </rule>
      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>
`;

const docker = `# Written by scripts/write-hosting.ts. Build the program first (npm run build), then, from the top of the project:
#   docker build -f docs/hosting/Dockerfile -t brukerpanelveilederen . && docker run -p 8080:8080 brukerpanelveilederen
FROM nginxinc/nginx-unprivileged:stable-alpine
COPY docs/hosting/nginx.conf /etc/nginx/conf.d/default.conf
COPY dist /srv/brukerpanelveilederen
`;

/** The set-up of each server, by the name of its file in docs/hosting. */
export const HOSTING_FILES: Readonly<Record<string, string>> = {
  'nginx.conf': nginx,
  'apache.htaccess': apache,
  Caddyfile: caddy,
  'web.config': iis,
  Dockerfile: docker,
};
