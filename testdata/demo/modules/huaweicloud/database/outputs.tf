output "id" {
  value = huaweicloud_rds_instance.this.id
}

output "endpoint" {
  value = huaweicloud_rds_instance.this.fixed_ip
}
