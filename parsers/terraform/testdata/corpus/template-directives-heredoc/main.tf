locals { hosts = { a = "10.0.0.1", b = "10.0.0.2" } }
output "loose" {
  value = <<EOT
%{for k, v in local.hosts}
${k} ${v}
%{endfor}
EOT
}
output "strip_right" {
  value = <<EOT
%{for k, v in local.hosts~}
${k} ${v}
%{endfor~}
end
EOT
}
output "strip_left" {
  value = <<EOT
start
%{~for k, v in local.hosts}
${k} ${v}
%{~endfor}
end
EOT
}
output "indented" {
  value = <<-EOT
    start
    %{~for k, v in local.hosts~}
      ${k}:
        %{if k == "a"}first%{else}other%{endif}
    %{~endfor~}
    end
  EOT
}
