{{- define "night-shift.labels" -}}
app.kubernetes.io/name: night-shift
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}
