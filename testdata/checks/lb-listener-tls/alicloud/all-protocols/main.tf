resource "alicloud_nlb_listener" "tcp" {
  load_balancer_id  = "nlb-1a2b"
  listener_protocol = "TCP" # want "want a protocol over TLS"
  server_group_id   = "sgp-1a2b"
}
