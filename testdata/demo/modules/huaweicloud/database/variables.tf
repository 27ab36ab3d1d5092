variable "name" {
  type = string
}

variable "flavor" {
  type = string
}

variable "zones" {
  description = "Zone of the primary, then of the standby."
  type        = list(string)
}

variable "size" {
  description = "GB"
  type        = number
}

variable "kms_key_id" {
  description = "Key that encrypts the disk."
  type        = string
  default     = null
}

variable "replicas" {
  type    = number
  default = 0
}

variable "parameters" {
  type    = map(string)
  default = {}
}

variable "password" {
  type      = string
  sensitive = true
}

variable "network" {
  type = object({
    vpc_id            = string
    subnet_id         = string
    security_group_id = string
  })
}

variable "tags" {
  type    = map(string)
  default = {}
}
